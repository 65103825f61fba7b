ROOMS = {
    'hall': {'north': 'library', 'east': 'kitchen', 'items': ['lamp']},
    'library': {'south': 'hall', 'items': ['book', 'key']},
    'kitchen': {'west': 'hall', 'down': 'cellar', 'items': []},
    'cellar': {'up': 'kitchen', 'items': ['treasure'], 'locked': True},
}


class GameOver(Exception):
    pass


class Game:
    def __init__(self):
        self.room = 'hall'
        self.bag = set()
        self.turns = 0

    def do(self, line):
        self.turns += 1
        match line.lower().split():
            case []:
                return 'Say something.'
            case ['go', ('north' | 'south' | 'east' | 'west' | 'up' | 'down') as d] | [('n' | 's' | 'e' | 'w') as d]:
                d = {'n': 'north', 's': 'south', 'e': 'east', 'w': 'west'}.get(d, d)
                return self.go(d)
            case ['take' | 'get', *things] if things:
                return '; '.join(map(self.take, things))
            case ['drop', thing]:
                try:
                    self.bag.remove(thing)
                except KeyError:
                    return f"You haven't got the {thing}."
                ROOMS[self.room]['items'].append(thing)
                return f'Dropped {thing}.'
            case ['look']:
                r = ROOMS[self.room]
                exits = sorted(r.keys() - {'items', 'locked'})
                return f"{self.room.title()}. Exits: {', '.join(exits)}. Here: {', '.join(r['items']) or 'nothing'}"
            case ['bag' | 'inventory']:
                return ', '.join(sorted(self.bag)) or 'empty'
            case ['quit']:
                raise GameOver('bye')
            case [verb, *rest]:
                return f'I do not know how to {verb}' + (f' ({len(rest)} words ignored)' if rest else '')

    def go(self, d):
        target = ROOMS[self.room].get(d)
        if target is None:
            return 'No way.'
        if ROOMS[target].get('locked'):
            if 'key' not in self.bag:
                return 'Locked.'
            del ROOMS[target]['locked']
            print('*click*')
        self.room = target
        return self.do('look')

    def take(self, thing):
        items = ROOMS[self.room]['items']
        if thing not in items:
            return f'no {thing} here'
        items.remove(thing)
        self.bag.add(thing)
        if thing == 'treasure':
            raise GameOver(f'You win after {self.turns} turns!')
        return f'took {thing}'


game = Game()
script = '''look
take lamp sword
go east
go down
w
n
get key book
drop book
drop book
dance wildly now

s
e
inventory
go down
take treasure
look'''
try:
    for line in script.split('\n'):
        print('>', line)
        print(game.do(line))
except GameOver as over:
    print(over)
else:
    print('never')
print(sorted(game.bag), game.room, ROOMS['cellar'])
