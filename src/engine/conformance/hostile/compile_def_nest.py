src = ''
for i in range(99): src += ' ' * i + 'def f():\n'
src += ' ' * 99 + 'pass\n'
exec(src)
