s = '1'
for i in range(1000): s = "f'{" + s + "}'"
eval(s)
