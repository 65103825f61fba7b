import re
s = 'a' * 10**6
re.sub('a', s, s)
