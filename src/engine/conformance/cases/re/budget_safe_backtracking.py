import re

print(re.match(r'(a+)+$', 'a' * 18 + 'b'))
print(re.match(r'(a|aa)+$', 'a' * 20 + 'c'))
print(re.match(r'(?>a+)+$', 'a' * 500 + 'b'), re.match(r'(?:a++)+$', 'a' * 500 + 'b'))
print(len(re.match(r'(?:a|b)*', 'ab' * 5000).group()), len(re.match(r'(?:ab)*?$', 'ab' * 3000).group()))
print(re.search(r'(x+x+)+y', 'x' * 14))
