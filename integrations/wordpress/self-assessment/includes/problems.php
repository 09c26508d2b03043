<?php
/**
 * The sentences for what is wrong with a document.
 *
 * @package SelfAssessment
 */

namespace SelfAssessment;

defined( 'ABSPATH' ) || exit;

/**
 * What can be wrong with a file.
 *
 * @return string[] Sentences by the problems of `check_document()`, and some more.
 */
function problems() {
	return array(
		'upload'    => __( 'The file could not be stored. Nothing has changed.', 'self-assessment' ),
		'size'      => __( 'The file is empty or larger than 2 MiB.', 'self-assessment' ),
		'json'      => __( 'The file is not valid JSON in UTF-8.', 'self-assessment' ),
		'list'      => __( 'The file is a list. Add each position as a file of its own.', 'self-assessment' ),
		'format'    => __( 'The file is not a position document of format 1.', 'self-assessment' ),
		'id'        => __( 'The “id” must consist of lower-case letters, digits and hyphens, at most 100 of them.', 'self-assessment' ),
		'email'     => __( 'The document has no valid e-mail address for applications.', 'self-assessment' ),
		'unwritten' => __( 'Something is still to be written in the document: replace each TODO.', 'self-assessment' ),
		'structure' => __( 'Pages could not show the document: there is a mistake in it.', 'self-assessment' ),
		'taken'     => __( 'There is a position with this id already.', 'self-assessment' ),
		'other-id'  => __( 'The document has another id than the position that it was sent for.', 'self-assessment' ),
		'expired'   => __( 'This is too long ago. Choose the file again.', 'self-assessment' ),
		'changed'   => __( 'Somebody has changed this position in the meantime. Look at it again before you go on.', 'self-assessment' ),
	);
}
