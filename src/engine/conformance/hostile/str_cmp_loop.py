a = 'a' * 10**7 + 'b'
b = 'a' * 10**7 + 'c'
while True: a < b
