# The report needs names, so the register has names and no session. A session takes its name out when it is freed.
# The price: `__del__` must never fail, and an object on a reference cycle would sign off late.
import gc

gc.disable()  # a service that must never pause


class Session:
    register = []

    def __init__(self, user):
        self.user = user
        Session.register.append(user)

    def __del__(self):
        Session.register.remove(self.user)

    @classmethod
    def users(cls):
        return sorted(cls.register)


def visit(*users):
    sessions = [Session(user) for user in users]
    print('open:', *Session.users())


root = Session('root')
visit('ada')
visit('bo', 'cy')
print('open:', *Session.users())
del root
print('open:', *Session.users())
