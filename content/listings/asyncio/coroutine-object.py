async def brew(drink):
    print('begin', drink)
    return f'a cup of {drink}'


made = brew('tea')
print(type(made).__name__, 'made')
try:
    made.send(None)
except StopIteration as end:
    print('it returned', end.value)
