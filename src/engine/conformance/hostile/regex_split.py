import re
re.split('', 'a' * 10**7)
