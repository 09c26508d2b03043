<?php
/**
 * How the editor reads and saves a document in place, `/wp-json/self-assessment/v1/positions/ID`, and how the block asks
 * which positions there are, `/wp-json/self-assessment/v1/positions`.
 *
 * GET of a position answers with `id`, `text` (the document as it is stored), `revision` (what tells this text from
 * others), `changed` (when, in ISO 8601) and `by` (the name of who has changed it, empty if that is not known).
 *
 * PUT takes `text` and the `revision` of the document that it was made from, empty for a new one, and answers like GET.
 * The revision is a field, not the header If-Match: servers in between rewrite entity tags. What is refused changes
 * nothing: 409 `self_assessment_changed` has in `data.present` what GET would say, without `text` and `revision` if the
 * document has been deleted; 422 `self_assessment_faulty` has in `data.findings` a `path` and a `message`.
 *
 * @package SelfAssessment
 */

namespace SelfAssessment;

defined( 'ABSPATH' ) || exit;

/**
 * Registers all three.
 */
function register_routes() {
	register_rest_route(
		'self-assessment/v1',
		'/positions',
		array(
			'methods'             => 'GET',
			'callback'            => __NAMESPACE__ . '\described_positions',
			'permission_callback' => __NAMESPACE__ . '\may_use',
		)
	);
	$text = array(
		'type'     => 'string',
		'required' => true,
	);
	register_rest_route(
		'self-assessment/v1',
		// What is no valid id is refused with a sentence.
		'/positions/(?P<id>[^/]+)',
		array(
			array(
				'methods'             => 'GET',
				'callback'            => __NAMESPACE__ . '\answer_get',
				'permission_callback' => __NAMESPACE__ . '\may_manage',
			),
			array(
				'methods'             => 'PUT',
				'callback'            => __NAMESPACE__ . '\answer_put',
				'permission_callback' => __NAMESPACE__ . '\may_manage',
				'args'                => array(
					'text'     => $text,
					'revision' => $text,
				),
			),
		)
	);
}

/**
 * Whether the user may put a position on a page.
 *
 * @return bool
 */
function may_use() {
	return current_user_can( 'edit_posts' );
}

/**
 * Whether the user may manage documents.
 *
 * @return bool
 */
function may_manage() {
	return current_user_can( capability() );
}

/**
 * Answers with a document of the site.
 *
 * @param \WP_REST_Request $request With the id.
 * @return array|\WP_Error
 */
function answer_get( $request ) {
	$id = $request['id'];
	if ( ! preg_match( ID_PATTERN, $id ) || '' === own_text( $id ) ) {
		return new \WP_Error( 'self_assessment_missing', __( 'There is no such position.', 'self-assessment' ), array( 'status' => 404 ) );
	}
	return described( $id );
}

/**
 * Saves a document in place of the one that it was made from.
 *
 * @param \WP_REST_Request $request With the id, the text and the revision.
 * @return array|\WP_Error
 */
function answer_put( $request ) {
	$id      = $request['id'];
	$text    = $request['text'];
	$checked = check_document( $text );
	if ( '' === $checked['problem'] && $checked['id'] !== $id ) {
		$checked = array(
			'problem' => 'other-id',
			'at'      => '$.id',
		);
	}
	if ( '' !== $checked['problem'] ) {
		return faulty( $checked );
	}
	$outcome = store_over( $text, $request['revision'] );
	if ( 'changed' === $outcome ) {
		return changed( $id, $request['revision'] );
	}
	if ( 'stored' !== $outcome ) {
		return new \WP_Error( 'self_assessment_failed', problems()['upload'], array( 'status' => 500 ) );
	}
	return described( $id );
}

/**
 * What there is to say of a position. What was deleted, and what never was, has no text.
 *
 * @param string $id A valid id.
 * @return array
 */
function described( $id ) {
	$change = last_change( $id );
	$answer = array(
		'id'      => $id,
		'changed' => $change['time'] ? gmdate( 'c', $change['time'] ) : '',
		'by'      => name_of( $change['user'] ),
	);
	$text   = own_text( $id );
	$text   = '' === $text ? find_position( $id )['text'] ?? '' : $text;
	return '' === $text ? $answer : $answer + array(
		'text'     => $text,
		'revision' => revision_of( $id ),
	);
}

/**
 * The refusal of a document that visitors could not be shown.
 *
 * @param array{problem: string, at: string} $checked As `check_document()` returns it.
 * @return \WP_Error
 */
function faulty( $checked ) {
	$message = problems()[ $checked['problem'] ];
	$finding = array(
		'path'    => $checked['at'],
		'message' => $message,
	);
	return new \WP_Error(
		'self_assessment_faulty',
		$message,
		array(
			'status'   => 422,
			'findings' => array( $finding ),
		)
	);
}

/**
 * The refusal to replace what somebody has not seen.
 *
 * @param string $id   A valid id.
 * @param string $seen What they have seen, empty for nothing.
 * @return \WP_Error
 */
function changed( $id, $seen ) {
	$data = array(
		'status'  => 409,
		'present' => described( $id ),
	);
	return new \WP_Error( 'self_assessment_changed', problems()[ '' === $seen ? 'taken' : 'changed' ], $data );
}
