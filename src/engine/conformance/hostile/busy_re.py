import re
while True: re.match('(a|b)+c', 'ababab')
