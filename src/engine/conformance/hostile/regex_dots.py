import re
re.search(r'.*.*.*.*.*.*x', 'a' * 5000)
