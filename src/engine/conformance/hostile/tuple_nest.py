t = ()
while True: t = (t, t)
