import re
re.match(r'(a|a)*b', 'a' * 40)
