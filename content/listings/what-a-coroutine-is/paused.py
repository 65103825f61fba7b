def brew(drink):
    print('heat water for', drink)
    yield 'waiting for the water'
    print('pour', drink)
    yield 'waiting for the leaves'
    print('serve', drink)


tea = brew('tea')
print('called, and nothing has happened')
print(next(tea))
print('meanwhile, somebody else lays the table')
print(next(tea))
print(next(tea, 'it is over'))
