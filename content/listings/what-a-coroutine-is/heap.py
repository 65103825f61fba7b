def walk(place):
    bag = [place, 'bread']
    yield bag
    bag.append('cheese')


path = walk('valley')
next(path)
print('paused')
