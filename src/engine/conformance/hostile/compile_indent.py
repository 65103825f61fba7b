src = ''
for i in range(1000): src += ' ' * i + 'if 1:\n'
src += ' ' * 1000 + 'pass\n'
exec(src)
