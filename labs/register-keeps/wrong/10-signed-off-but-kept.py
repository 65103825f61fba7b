import gc

gc.disable()  # a service that must never pause


class Session:
    register = []

    def __init__(self, user):
        self.user = user
        self.is_open = True
        Session.register.append(self)

    @classmethod
    def users(cls):
        return sorted(session.user for session in cls.register if session.is_open)


def visit(*users):
    sessions = [Session(user) for user in users]
    print('open:', *Session.users())
    for session in sessions:
        session.is_open = False


root = Session('root')
visit('ada')
visit('bo', 'cy')
print('open:', *Session.users())
root.is_open = False
del root
print('open:', *Session.users())
