import re
print(re.match(r'(?:a|b)*c', 'ab' * 10**6))
