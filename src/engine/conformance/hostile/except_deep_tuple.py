t = ValueError
for _ in range(10**5): t = (t,)
try: 1/0
except t: pass
