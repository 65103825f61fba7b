t = 'a'
for _ in range(10**5): t = (t,)
'a'.startswith(t)
