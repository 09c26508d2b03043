<?php
/**
 * Position documents that come in through the settings page. What is wrong in detail is told by the checker for
 * authors and by the preview; here a file only has to be what it claims to be, and to stay in its folder.
 *
 * @package SelfAssessment
 */

namespace SelfAssessment;

defined( 'ABSPATH' ) || exit;

/** The largest document of format 1, in bytes. */
const MAX_BYTES = 2 * 1024 * 1024;

/**
 * What can be wrong with an upload.
 *
 * @return string[] Sentences by key.
 */
function problems() {
	return array(
		'upload' => __( 'The file could not be added.', 'self-assessment' ),
		'size'   => __( 'The file is empty or larger than 2 MiB.', 'self-assessment' ),
		'json'   => __( 'The file is not valid JSON.', 'self-assessment' ),
		'format' => __( 'The file is not a position document of format 1.', 'self-assessment' ),
		'id'     => __( 'The “id” of the document must consist of lower-case letters, digits and hyphens.', 'self-assessment' ),
		'email'  => __( 'The document has no valid e-mail address for applications.', 'self-assessment' ),
	);
}

/**
 * Looks at what was uploaded.
 *
 * @param string $json The content of the file.
 * @return array{problem: string, id: string} `problem` is a key of `problems()`, empty if there is none.
 */
function check_upload( $json ) {
	$document = json_decode( $json, true );
	$id       = $document['id'] ?? '';
	$problem  = '';
	if ( '' === $json || strlen( $json ) > MAX_BYTES ) {
		$problem = 'size';
	} elseif ( JSON_ERROR_NONE !== json_last_error() ) {
		$problem = 'json';
	} elseif ( 1 !== ( $document['format'] ?? null ) || empty( $document['topics'] ) || empty( $document['questions'] ) ) {
		$problem = 'format';
	} elseif ( ! is_string( $id ) || ! preg_match( ID_PATTERN, $id ) ) {
		$problem = 'id';
	} elseif ( '' === clean_email( $document['application']['email'] ?? '' ) ) {
		$problem = 'email';
	}
	return array(
		'problem' => $problem,
		'id'      => $id,
	);
}

/**
 * Stops whoever may not change the settings or comes from somewhere else.
 *
 * @param string $nonce The action the nonce was made for.
 */
function require_permission( $nonce ) {
	if ( ! current_user_can( CAPABILITY ) ) {
		wp_die( esc_html__( 'You are not allowed to do this.', 'self-assessment' ), 403 );
	}
	check_admin_referer( $nonce );
}

/**
 * Takes over a document, replacing one with the same id.
 */
function receive_upload() {
	require_permission( 'self_assessment_upload' );

	// The content is checked as a whole; PHP chose the name it has for now.
	// phpcs:ignore WordPress.Security.NonceVerification.Missing, WordPress.Security.ValidatedSanitizedInput
	$file = $_FILES['document'] ?? array( 'error' => UPLOAD_ERR_NO_FILE );
	if ( UPLOAD_ERR_INI_SIZE === $file['error'] || ( $file['size'] ?? 0 ) > MAX_BYTES ) {
		leave( array( 'problem' => 'size' ) );
	}
	if ( UPLOAD_ERR_OK !== $file['error'] || ! is_uploaded_file( $file['tmp_name'] ) ) {
		leave( array( 'problem' => 'upload' ) );
	}
	// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- a local file.
	$checked = check_upload( (string) file_get_contents( $file['tmp_name'] ) );
	if ( '' !== $checked['problem'] ) {
		leave( array( 'problem' => $checked['problem'] ) );
	}
	$name = $checked['id'] . '.json';

	add_filter( 'upload_dir', __NAMESPACE__ . '\upload_to_own_folder' );
	$moved = wp_handle_upload(
		$file,
		array(
			'test_form'                => false,
			// Checked above: JSON is not among the types WordPress knows.
			'test_type'                => false,
			'unique_filename_callback' => function () use ( $name ) {
				return $name;
			},
		)
	);
	remove_filter( 'upload_dir', __NAMESPACE__ . '\upload_to_own_folder' );
	leave( isset( $moved['error'] ) ? array( 'problem' => 'upload' ) : array( 'position' => $checked['id'] ) );
}

/**
 * Makes an upload end in the folder of position documents.
 *
 * @param array $uploads As in the filter `upload_dir`.
 * @return array
 */
function upload_to_own_folder( $uploads ) {
	return array_merge(
		$uploads,
		array(
			'path'   => $uploads['basedir'] . '/self-assessment',
			'url'    => $uploads['baseurl'] . '/self-assessment',
			'subdir' => '/self-assessment',
		)
	);
}

/**
 * Deletes a document of the site.
 */
function receive_delete() {
	// phpcs:ignore WordPress.Security.NonceVerification.Missing -- the nonce is checked for this very id in the next line.
	$id = sanitize_key( $_POST['position'] ?? '' );
	require_permission( "self_assessment_delete_$id" );
	if ( preg_match( ID_PATTERN, $id ) ) {
		wp_delete_file( own_folder()['path'] . "/$id.json" );
	}
	leave();
}

/**
 * Back to the settings page.
 *
 * @param string[] $query What it should show.
 */
function leave( $query = array() ) {
	wp_safe_redirect( page_url( $query ) );
	exit;
}
