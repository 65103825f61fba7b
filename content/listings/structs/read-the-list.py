import ctypes


def word(address):
    return ctypes.c_ssize_t.from_address(address).value


names = ['nut', 'bolt']
print('ob_size:', word(id(names) + 16))
names.append('screw')
print('ob_size:', word(id(names) + 16), ' len:', len(names))
