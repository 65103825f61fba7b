from greenlet import getcurrent, greenlet


def cook():
    print('cook: the soup is ready')
    answer = waiter.switch('soup')
    print('cook: the waiter says', answer)


def waiter_work(dish):
    print('waiter: I carry the', dish)
    cook_greenlet.switch('thank you')
    print('waiter: nobody switches to me again')


cook_greenlet = greenlet(cook)
waiter = greenlet(waiter_work)
cook_greenlet.switch()
print('back in the main greenlet')
print('cook is dead:', cook_greenlet.dead, '- waiter is dead:', waiter.dead)
print('the parent of both is the main greenlet:', waiter.parent is getcurrent())
