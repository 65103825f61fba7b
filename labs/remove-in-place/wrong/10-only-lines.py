print('parts: washer screw')
print('shelf: washer screw')
print('empty:')
