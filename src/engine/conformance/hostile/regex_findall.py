import re
re.findall('(?=(a*))', 'a' * 100000)
