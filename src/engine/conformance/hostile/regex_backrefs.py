import re
re.search(r'(.*)(.*)(.*)(.*)\1\2\3\4z', 'ab' * 200)
