s = 'a=1\n'
while True:
    s += s
    exec(s)
