from functools import total_ordering


@total_ordering
class Student:
    def __init__(self, last, first):
        self.last, self.first = last, first

    def __eq__(self, other):
        if not isinstance(other, Student):
            return NotImplemented
        return (self.last, self.first) == (other.last, other.first)

    def __lt__(self, other):
        if not isinstance(other, Student):
            return NotImplemented
        return (self.last, self.first) < (other.last, other.first)


a, b = Student('A', 'x'), Student('B', 'y')
print(a < b, a <= b, a > b, a >= b, a == b, a != b)
try:
    a <= 5
except TypeError as e:
    print(e)
for op in ('__le__', '__gt__', '__ge__'):
    @total_ordering
    class C:
        def __init__(self, v):
            self.v = v

        def __eq__(self, o):
            return self.v == o.v

        if op == '__le__':
            def __le__(self, o):
                return self.v <= o.v
        elif op == '__gt__':
            def __gt__(self, o):
                return self.v > o.v
        else:
            def __ge__(self, o):
                return self.v >= o.v

    print(op, C(1) < C(2), C(1) <= C(1), C(2) > C(1), C(1) >= C(2), max(C(3), C(5)).v)
try:
    @total_ordering
    class Bad:
        pass
except ValueError as e:
    print(e)
print(Student.__le__.__name__, Student.__ge__.__doc__)
