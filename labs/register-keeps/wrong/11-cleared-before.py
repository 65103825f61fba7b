# Clears the register when a visit begins. Who is still there is forgotten, and the last ones stay.
import gc

gc.disable()  # a service that must never pause


class Session:
    register = []

    def __init__(self, user):
        self.user = user
        Session.register.append(self)

    @classmethod
    def users(cls):
        return sorted(session.user for session in cls.register)


def visit(*users):
    Session.register.clear()
    sessions = [Session(user) for user in users]
    print('open:', *Session.users())


root = Session('root')
visit('ada')
visit('bo', 'cy')
print('open:', *Session.users())
del root
print('open:', *Session.users())
