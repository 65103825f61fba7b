source = '''
async def both():
    yield from [1, 2]
'''
try:
    exec(source)
except SyntaxError as error:
    print('SyntaxError:', error.msg)
