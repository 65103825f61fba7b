visitors = [{'kite', 'lark'}, {'kite', 'wren'}, {'lark'}]

added = 0
for day in visitors:
    added += len(day)
print('added:', added)
print('united:', len(set().union(*visitors)))
