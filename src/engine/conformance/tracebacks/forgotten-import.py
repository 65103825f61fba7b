print(tme.x)
time.sleep(1)
