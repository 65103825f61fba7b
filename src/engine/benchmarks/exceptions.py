# Raising and catching through two frames.
class Refused(Exception):
    pass


def check(n):
    if n % 3 == 0:
        raise Refused(n)
    return n


def guarded(n):
    try:
        return check(n)
    except Refused as error:
        return -error.args[0]
    finally:
        guarded.calls += 1


guarded.calls = 0
total = 0
for i in range(700000):
    total += guarded(i)
print(total, guarded.calls)
