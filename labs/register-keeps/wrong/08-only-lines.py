print('open: ada root')
print('open: bo cy root')
print('open: root')
print('open:')
