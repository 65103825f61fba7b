x = '\U0001f600' * 10**5
while 1:
    x.encode()
