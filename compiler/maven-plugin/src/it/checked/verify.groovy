String log = new File(basedir, 'build.log').text
assert log.contains('Phigrad: 2 methods agree with differences')
