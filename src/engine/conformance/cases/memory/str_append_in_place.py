# `s += t` grows the text in place where only the variable holds it: the identity of the result tells, once the instruction is specialised.
import sys


def grow(piece, start, rounds):
    s = start
    same = []
    for _ in range(rounds):
        before = id(s)
        s += piece
        same.append(id(s) == before)
    return same, len(s), sys.getsizeof(s)


print(grow('a', 'x' * 30, 40))
print(grow('é', 'x' * 30, 2)[1:])
print(grow('a', '', 5))
print(grow('', 'abc def' * 3, 5))


def shared(rounds):
    s = 'q' * 40
    same = []
    for _ in range(rounds):
        keep = s
        before = id(s)
        s += 'z'
        same.append(id(s) == before)
        del keep
    return same


def hashed(rounds):
    s = 'q' * 40
    same = []
    for _ in range(rounds):
        hash(s)
        before = id(s)
        s += 'z'
        same.append(id(s) == before)
    return same


def plain_add(rounds):
    s = 'q' * 40
    same = []
    for _ in range(rounds):
        before = id(s)
        s = s + 'z'
        same.append(id(s) == before)
    return same


def other_target(rounds):
    s = 'q' * 40
    for _ in range(rounds):
        t = s + 'z'
        if t is s:
            print('never')
    return len(t)


class Holder:
    text = 'h' * 40


def attribute(rounds):
    holder = Holder()
    same = []
    for _ in range(rounds):
        before = id(holder.text)
        holder.text += 'z'
        same.append(id(holder.text) == before)
    return same


print(shared(6), hashed(6))
print(plain_add(12))
print(other_target(5), attribute(6))
total = 'm' * 40
for _ in range(4):
    before = id(total)
    total += 'n'
    print(id(total) == before, len(total))


def once():
    s = 'o' * 40
    before = id(s)
    s += 'p'
    first = id(s) == before
    before = id(s)
    s += 'p'
    return first, id(s) == before


print(once(), once(), once())


def long_one():
    s = ''
    for i in range(3000):
        s += str(i)
    return len(s), sys.getsizeof(s), hash(s) == hash(''.join(map(str, range(3000))))


print(long_one())
