import groovy.json.JsonSlurper

String page = new File(basedir, 'target/site/phigrad/index.html').text
assert page.contains('Model.swing(double a, double v, int n)')
assert page.contains('a has no closed form, for it depends on other states of the loop (v depends on others in turn)')
assert page.contains('<svg')
assert !page.contains(basedir.path)

def results = new JsonSlurper().parse(new File(basedir, 'target/site/phigrad/report.sarif')).runs[0].results
def place = results.find { it.ruleId == 'PHI0701' }.locations[0].physicalLocation
assert place.artifactLocation.uri == 'src/main/java/p/Model.java'
assert place.region.startLine == 11

assert new File(basedir, 'build.log').text.contains('Phigrad: a report of 1 method')
