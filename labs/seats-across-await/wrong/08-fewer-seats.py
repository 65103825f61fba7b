# Gives whoever comes late the seats that are left, fewer than they wished.
import asyncio
import itertools

wishes = {'Ada': 2, 'Bo': 2, 'Cy': 1}


class Refused(Exception):
    pass


class Theatre:
    def __init__(self, answers, refused):
        self.free = 3
        self.sold = {}
        self.paid = set()
        self.answers = answers
        self.refused = refused

    async def pay(self, name):
        # The bank answers in the order of self.answers.
        await asyncio.sleep(0.02 + 0.02 * self.answers.index(name))
        if name == self.refused:
            raise Refused(name)
        self.paid.add(name)

    def refund(self, name):
        self.paid.discard(name)

    async def book(self, name, seats):
        seats = min(seats, self.free)
        if seats == 0:
            return
        self.free -= seats
        try:
            await self.pay(name)
        except Refused:
            self.free += seats
        else:
            self.sold[name] = seats


async def evening(theatre):
    await asyncio.gather(*[theatre.book(name, seats) for name, seats in wishes.items()])
    sold = sum(theatre.sold.values())
    problems = []
    if sold > 3:
        problems.append('oversold')
    if theatre.free != 3 - sold:
        problems.append('miscounted')
    if theatre.paid != set(theatre.sold):
        problems.append('paid for nothing')
    if theatre.refused is None and sold < 3:
        problems.append('empty seats')
    return problems


# Every order in which the bank can answer, and every card that it can refuse.
first_bad = None
for answers in itertools.permutations(wishes):
    for refused in (None, *wishes):
        problems = asyncio.run(evening(Theatre(answers, refused)))
        if problems and first_bad is None:
            first_bad = f"{', '.join(problems)} (bank: {' '.join(answers)}; refused: {refused})"
print('first bad evening:', first_bad)
