src = ''
for i in range(99): src += ' ' * i + 'try:\n'
exec(src)
