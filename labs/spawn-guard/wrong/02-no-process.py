# Calls the function itself.
def pack(order):
    print('packing', order, 'in', __name__)


print('open the shop')
pack('tea')
print('exit code', 0)
