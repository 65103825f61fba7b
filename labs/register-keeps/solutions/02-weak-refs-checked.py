# A list of weak references, each of which may have died: whoever reads the register asks each one, and forgets the dead.
# It keeps the order of registration, which a set does not. The price: dead entries stay until somebody reads.
import gc
import weakref

gc.disable()  # a service that must never pause


class Session:
    register = []

    def __init__(self, user):
        self.user = user
        Session.register.append(weakref.ref(self))

    @classmethod
    def users(cls):
        alive = [session for ref in cls.register if (session := ref()) is not None]
        cls.register = [weakref.ref(session) for session in alive]
        return sorted(session.user for session in alive)


def visit(*users):
    sessions = [Session(user) for user in users]
    print('open:', *Session.users())


root = Session('root')
visit('ada')
visit('bo', 'cy')
print('open:', *Session.users())
del root
print('open:', *Session.users())
