def read(text):
    return int(text)


small = read('256')
other_small = read('256')
large = read('257')
other_large = read('257')
print('equal:', small == other_small, large == other_large)
print('the same object:', small is other_small, large is other_large)
