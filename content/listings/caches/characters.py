shared = [code for code in range(1000) if chr(code) is chr(code)]
print('characters with one object each:', shared[0], 'to', shared[-1])
text = 'banana'
print('cut out of a text:', text[1] is text[3])
print('several characters:', text[1:3] is text[3:5])
