String log = new File(basedir, 'build.log').text
assert log =~ /ModelDerivatives\.java:\[3,1\] error PHI0801: ModelDerivatives\.java is not what this source gives/
assert log.contains('Phigrad found 1 error')
