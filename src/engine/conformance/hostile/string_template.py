import string
string.Template('$a' * 10**5).substitute(a='b' * 10**5)
