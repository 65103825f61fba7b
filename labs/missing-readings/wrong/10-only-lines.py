print('measured', 4700, 'of', 5000)
print('longest gap', 3)
print('mean', 2.4990425531914893)
