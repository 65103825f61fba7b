# A WeakSet lists its members without counting as a reference. When the last user lets go, the session leaves the set by itself.
# This is the usual answer. The price: nobody may rely on the register to keep a session alive.
import gc
import weakref

gc.disable()  # a service that must never pause


class Session:
    register = weakref.WeakSet()

    def __init__(self, user):
        self.user = user
        Session.register.add(self)

    @classmethod
    def users(cls):
        return sorted(session.user for session in cls.register)


def visit(*users):
    sessions = [Session(user) for user in users]
    print('open:', *Session.users())


root = Session('root')
visit('ada')
visit('bo', 'cy')
print('open:', *Session.users())
del root
print('open:', *Session.users())
