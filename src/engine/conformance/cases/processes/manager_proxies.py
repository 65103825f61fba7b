"""What a Manager's proxies can and can't do, from several processes."""
import multiprocessing as mp
from multiprocessing.managers import BaseManager, NamespaceProxy


class Account:
    def __init__(self, owner, balance=0):
        self.owner, self._balance = owner, balance

    def deposit(self, n):
        if n <= 0:
            raise ValueError('positive amounts only')
        self._balance += n
        return self._balance

    def balance(self):
        return self._balance

    def _secret(self):
        return 'secret'


class Bank(BaseManager):
    pass


Bank.register('Account', Account)
Bank.register('Open', Account, exposed=('deposit', 'balance', '_secret'))


def work(d, lock, l, n):
    for _ in range(10):
        with lock:
            d['count'] += 1
    d[n] = [n]
    d[n].append('lost')
    l.append(n)


def customers(account, amount):
    for _ in range(5):
        account.deposit(amount)


def main():
    with mp.Manager() as m:
        d, l, lock = m.dict(count=0), m.list(), m.Lock()
        ps = [mp.Process(target=work, args=(d, lock, l, n)) for n in range(3)]
        [p.start() for p in ps]
        [p.join() for p in ps]
        print(sorted(d.items(), key=str), sorted(l), len(d), 'count' in d)
        print(type(d).__name__, d.copy() == dict(d), str(l[:0]), d.get('x', 'none'))
        nested = m.dict(inner=m.list([1, 2]))
        nested['inner'].append(3)
        print(nested['inner'][:], type(nested['inner']).__name__)
        try:
            d['nothing']
        except KeyError as e:
            print('KeyError', e, type(e.__cause__).__name__)
        ns = m.Namespace(x=1)
        ns.y = ns.x + 1
        ns._private = 'here'
        print(ns, sorted(vars(ns))[:1] == ['_authkey'])
        try:
            ns.z
        except AttributeError as e:
            print(e)
        v, a = m.Value('i', 5), m.Array('i', [1, 2])
        v.value += 1
        a[0] = 9
        print(v.value, a[:], v)
        q, e, b = m.Queue(), m.Event(), m.Barrier(1)
        q.put('x'); e.set()
        print(q.get(), e.is_set(), b.wait(), q.empty())
        l[:] = [3, 1, 2]
        l.sort()
        l += [9]
        print(list(l), l.pop(), l * 2, l.index(3), list(reversed(l)))
    try:
        d['count']
    except Exception as e:
        print(type(e).__name__)
    bank = Bank()
    bank.start()
    acc = bank.Account('ann', balance=100)
    ps = [mp.Process(target=customers, args=(acc, n)) for n in (1, 10)]
    [p.start() for p in ps]
    [p.join() for p in ps]
    print(acc.balance(), hasattr(acc, '_secret'), bank.Open('x')._secret())
    try:
        acc.deposit(0)
    except ValueError as e:
        print(repr(e))
    try:
        acc.owner
    except AttributeError as e:
        print(e)
    bank.shutdown()


if __name__ == '__main__':
    main()
