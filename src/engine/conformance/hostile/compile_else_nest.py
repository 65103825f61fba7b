src = ''
for i in range(99): src += ' ' * i + 'if 1:\n'
src += ' ' * 99 + 'pass\n'
exec(src)
