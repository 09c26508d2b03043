<?php
// What the plugin says of the documents in a folder, as `php check.php PLUGIN FOLDER`; answers in JSON, by file name.
define( 'ABSPATH', '/' );
require "$argv[1]/includes/check/document.php";

$verdicts = array();
foreach ( glob( "$argv[2]/*" ) as $file ) {
	$verdicts[ basename( $file ) ] = SelfAssessment\check_document( SelfAssessment\without_mark( file_get_contents( $file ) ) );
}
echo json_encode( $verdicts );
