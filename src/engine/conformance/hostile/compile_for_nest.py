src = ''
for i in range(50): src += ' ' * i + 'for x in y:\n'
src += ' ' * 50 + 'pass\n'
exec(src)
