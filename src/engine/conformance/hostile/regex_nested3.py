import re
re.search(r'(x+x+)+y', 'x' * 60)
